"""Papers that a person asks to print: Typst templates filled with plain data, PDF out, in memory only.

- `sheets` says, as frozen dataclasses, what each paper needs; the caller brings every word, in one language, so no
  law and no sentence stands here or in a template. `words` holds those of the papers about the laptop itself.
- `typeset` hands a sheet to its template in `resources/letters/` and gives back a tagged, accessible PDF (PDF/UA-1).

What a person typed reaches Typst as JSON data and is shown as it is: it cannot become markup, read a file (the
compiler's root is the letters' folder) or reach the network (no template imports a package). The document's title,
which other programs show and store, never holds anything about a person. Nothing is written to disk here.
"""

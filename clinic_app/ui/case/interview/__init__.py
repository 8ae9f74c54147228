"""The interview: one question on a card, both languages, an answer that is saved before anybody says so.

`presenter` decides which question stands and what became of an answer; `pages` works out what one page holds.
`view` puts the page together from the `outline`, the `card`, the `bars` above and below it and the `end` card.
How a question is answered is an `editor`: `buttons`, `sets`, `countries`, `fields` and `date_field`, chosen by
type in `editors`; `grid` places big answers side by side and `finding` searches options. `note` holds basis and
note of an answer, `turned` is the worker's page.
"""

"""A visit begins: who is here and who interprets, then consent and the advisals, read aloud one by one.

`presenter` starts the case and records what was heard. `arrival` is the first page, `similar` the list of people who
may be the same, `aloud` the page of consent and advisals. `view` shows one after the other.
"""

"""Between laptops: send sealed cases, bring others in. Back up, the conflict inbox and the law pack come later.

`send_presenter` and `bring_presenter` decide, without Qt. `identity_card` shows this laptop's address, `send` and
`bring` are the two tabs, `choosing` picks cases and recipients, `look` shows files before anything is brought in.
`view` holds the tabs.
"""

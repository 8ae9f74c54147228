"""What follows from the answers, as this role may see it; the service filters, the page only lays it out.

`presenter` keeps which pathway stands open and where "Ask now" leads. `cards` are the pathways, `detail` is the one
that stands open, `top` holds gates and clocks, `volunteer` is what a person without reasons sees instead, `notes` are
blocks, mismatches and referrals. `view` puts them together and folds them.
"""

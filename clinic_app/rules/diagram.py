"""Decision diagrams: a conclusion as a graph of questions, in which equal parts are one.

A node asks about one open fact and has a child for each kind of answer that could matter, the first
being "still open". Nodes whose children are all the same are left out and equal nodes are one node, so
a diagram is the same exactly when the conclusion is the same. Therefore an open fact can change the
conclusion, under some answers to the others, exactly when a node that asks about it can be reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

Ref = int  # a node; below `Diagram.first` a final value


class Diagram:
    """The nodes of one conclusion. Final values are 0, 1, 2 for the truths, and more for levels."""

    def __init__(self, finals: int) -> None:
        self.first = finals
        self._nodes: list[tuple[int, tuple[Ref, ...]]] = []
        self._known: dict[tuple[int, tuple[Ref, ...]], Ref] = {}

    def node(self, fact: int, children: Sequence[Ref]) -> Ref:
        """The node that asks about the fact at that place; none is needed when every answer leads the same way."""
        head = children[0]
        if all(child == head for child in children):
            return head
        key = (fact, tuple(children))
        ref = self._known.get(key)
        if ref is None:
            ref = self._known[key] = self.first + len(self._nodes)
            self._nodes.append(key)
        return ref

    def is_final(self, ref: Ref) -> bool:
        """Whether there is nothing more to ask."""
        return ref < self.first

    def fact(self, ref: Ref) -> int:
        """The fact that a node asks about."""
        return self._nodes[ref - self.first][0]

    def children(self, ref: Ref) -> tuple[Ref, ...]:
        """Where each kind of answer leads; the first is "still open"."""
        return self._nodes[ref - self.first][1]

    def reachable(self, root: Ref) -> frozenset[int]:
        """Every fact that can change where the questions end."""
        return frozenset(self.fact(ref) for ref in self._under(root) if not self.is_final(ref))

    def ends(self, root: Ref) -> frozenset[Ref]:
        """Every final value that some answers lead to."""
        return frozenset(ref for ref in self._under(root) if self.is_final(ref))

    def _under(self, root: Ref) -> set[Ref]:
        seen: set[Ref] = set()
        waiting = [root]
        while waiting:
            ref = waiting.pop()
            if ref not in seen:
                seen.add(ref)
                if not self.is_final(ref):
                    waiting.extend(self.children(ref))
        return seen

    def end(self, root: Ref, fact: int = -1, answer: int = 0) -> Ref:
        """Where the questions end when only that fact is answered and everything else stays open."""
        while not self.is_final(root):
            root = self.children(root)[answer if self.fact(root) == fact else 0]
        return root

    def alone(self, root: Ref) -> frozenset[int]:
        """Every fact whose answer by itself changes where the questions end, all else staying open."""
        now = self.end(root)
        return frozenset(fact for fact, ends in self._single(root) if any(end != now for end in ends))

    def _single(self, root: Ref) -> Iterator[tuple[int, list[Ref]]]:
        """Each fact on the way of "still open", and where its answers lead. No other fact is asked alone."""
        while not self.is_final(root):
            yield self.fact(root), [self.end(child) for child in self.children(root)]
            root = self.children(root)[0]


class Joining:
    """Puts two diagrams together by what to do with their final values, remembering every pair seen."""

    def __init__(self, diagram: Diagram, join: Callable[[Ref, Ref], Ref | None]) -> None:
        self._diagram = diagram
        self._join = join  # the result for two refs, or None when the children must be looked at
        self._seen: dict[tuple[Ref, Ref], Ref] = {}

    def __call__(self, left: Ref, right: Ref) -> Ref:
        """The diagram of both."""
        known = self._join(left, right)
        if known is not None:
            return known
        pair = (left, right)
        ref = self._seen.get(pair)
        if ref is None:
            ref = self._seen[pair] = self._look(left, right)
        return ref

    def _look(self, left: Ref, right: Ref) -> Ref:
        diagram = self._diagram
        asks = [diagram.fact(ref) for ref in (left, right) if not diagram.is_final(ref)]
        fact = min(asks)
        lefts = self._split(left, fact)
        rights = self._split(right, fact)
        count = max(len(lefts), len(rights))
        return diagram.node(
            fact, [self(lefts[place % len(lefts)], rights[place % len(rights)]) for place in range(count)]
        )

    def _split(self, ref: Ref, fact: int) -> tuple[Ref, ...]:
        """The children by that fact; the node itself where it does not ask about it."""
        diagram = self._diagram
        return (ref,) if diagram.is_final(ref) or diagram.fact(ref) != fact else diagram.children(ref)

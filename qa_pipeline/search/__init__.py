"""Finds moments by what is said in them, in any language: by the words, and by what they mean.

The unit is a turn of a call, known by the hash of the call's file and the turn's position. `fill` and `note` make calls findable, `find`
tells which turns a question asks for, `show` what is said there, without what identifies a person.
"""

from qa_pipeline.search.filling import Filled, behind, fill, forget, note
from qa_pipeline.search.finding import Hit, Hits, encoder, find
from qa_pipeline.search.showing import Found, show

__all__ = ["Filled", "Found", "Hit", "Hits", "behind", "encoder", "fill", "find", "forget", "note", "show"]

"""Samples for coaching: moments of calls, chosen, cut out of the recordings, freed of what identifies a person, and played in class."""

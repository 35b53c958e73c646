"""A run's work, shared by processes: what is planned, who does it, and what happens when one of them dies.

`planning` decides which files of the inbox there is something to do with; `worker` is a process that takes them one by one; `supervisor`
starts it, watches it, and tries alone what it died of. What they have in common is in the store (`store.queue`).
"""

"""What people read of a run: the HTML report, the table in the terminal, and recordings that a browser plays."""

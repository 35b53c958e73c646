"""`python -m qa_pipeline` is `qa-pipeline`."""

from qa_pipeline.cli import main

if __name__ == "__main__":
    main()

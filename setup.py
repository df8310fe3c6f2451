"Packaging of `lvd`, read from settings.ini, which holds one requirement per word and no space inside one."
from configparser import ConfigParser
from pathlib import Path

import setuptools

HERE = Path(__file__).parent
LICENSES = {"apache2": "Apache-2.0"}
EXTRAS = ("dev", "cuda", "tpu", "tensorboard", "digits")

parser = ConfigParser(delimiters=["="])
parser.read(HERE / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
readme = HERE / "README.md"

setuptools.setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=readme.read_text(encoding="utf-8") if readme.exists() else cfg["description"],
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license=LICENSES[cfg["license"]],
    keywords=cfg["keywords"].split(),
    python_requires=">=" + cfg["min_python"],
    packages=setuptools.find_packages(include=["lvd", "lvd.*"]),
    package_data={"lvd": ["media/*", "weights/*", "weights/*/*"]},
    install_requires=cfg["requirements"].split(),
    extras_require={name: cfg[f"{name}_requirements"].split() for name in EXTRAS},
    entry_points={
        "console_scripts": cfg["console_scripts"].split(),
        "nbdev": [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
    },
    zip_safe=False,
)

"Packaging for Traj2Action: every value comes from settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

root = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(root / "settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]
commands = cfg["console_scripts"].split()
extras = {key.removesuffix("_requirements"): text.split() for key, text in cfg.items() if key.endswith("_requirements")}
extras["all"] = [requirement for name, wanted in extras.items() if name != "dev" for requirement in wanted]

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(root / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="Apache-2.0",
    keywords=cfg["keywords"],
    packages=find_packages(include=["traj2action", "traj2action.*"]),
    include_package_data=True,
    package_data={"traj2action": ["data/**/*", "training_scripts/*", "*.yml", "*.txt"]},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg["requirements"].split(),
    extras_require=extras,
    entry_points={"console_scripts": commands, "nbdev": [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]},
    zip_safe=False,
)

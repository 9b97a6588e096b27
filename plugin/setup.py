"Packaging for lerobot_policy_traj2action. A setup.py, as the underscores of the name must survive: LeRobot looks for them."
from setuptools import setup

setup(
    name="lerobot_policy_traj2action",
    version="0.2.0",
    description="Lets LeRobot's own commands train, evaluate and run Traj2Action policies",
    license="Apache-2.0",
    python_requires=">=3.10",
    py_modules=["lerobot_policy_traj2action"],
    install_requires=["traj2action"],
)

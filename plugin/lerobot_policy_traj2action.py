"Registers Traj2Action's policy and suites: LeRobot's commands import a distribution whose name begins with lerobot_policy_."
from traj2action.lerobot_env import Libero, LiberoMini  # noqa: F401
from traj2action.policy import Traj2ActionPolicy  # noqa: F401

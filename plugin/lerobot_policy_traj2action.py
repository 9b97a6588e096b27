"Registers Traj2Action's policies, suites and simulated robot: LeRobot's commands import a distribution whose name begins with lerobot_policy_."
from traj2action.lerobot_env import Libero, LiberoMini  # noqa: F401
from traj2action.gymrobot import GymRobot  # noqa: F401
from traj2action.miniarm import MiniArm  # noqa: F401
from traj2action.policy import Traj2ActionPolicy  # noqa: F401
from traj2action.remote import RemotePolicy  # noqa: F401

#!/usr/bin/env bash
# Fine-tune a π0 checkpoint on hand and robot recordings. Set the variables here or in the environment; further flags
# (train_accelerate_combine_dataset.py --help lists them) go behind the command and win over those below:
#   PRETRAINED=checkpoints/pi0 DATASETS=data/hand,data/robot traj2action/training_scripts/train_pi0_accelerate.sh --steps=1000
set -euo pipefail

PRETRAINED="${PRETRAINED:-}"              # folder (or hub id) of a π0 checkpoint; the trajectory expert starts from its action expert
DATASETS="${DATASETS:-}"                  # LeRobot datasets, separated by commas
WEIGHTS="${WEIGHTS:-0.5,0.5}"             # share of each dataset in a batch
TRAJ_FPS="${TRAJ_FPS:-15,5}"              # trajectory points per second of each dataset: a hand moves three times as fast
CAMERAS="${CAMERAS:-left_image,ego_image}" # unified cameras that the policy sees
OUTPUT="${OUTPUT:-outputs/train}"         # run folders are made below it
PROJECT="${PROJECT:-traj2action}"         # project of Weights & Biases, and part of the run folder's name
JOB="${JOB:-pi0_accelerate}"              # name of the job, the same
WANDB="${WANDB:-false}"                   # true: track with Weights & Biases …
WANDB_MODE="${WANDB_MODE:-offline}"       # … online or offline
STEPS="${STEPS:-200000}"                  # optimizer steps
BATCH="${BATCH:-8}"                       # samples in each process
WORKERS="${WORKERS:-8}"                   # loader processes of each process
PROCESSES="${PROCESSES:-$( (nvidia-smi -L 2>/dev/null || true) | grep -c '^GPU' || true)}" # one for each GPU
PYTHON="${PYTHON:-python}"

cd "$(dirname "$0")/../.."
fail() { echo "error: $*" >&2; exit 2; }
count() { tr ',' '\n' <<<"$1" | grep -c .; }

[ -n "$PRETRAINED" ] || fail "PRETRAINED is not set; give the folder of a π0 checkpoint"
[ -n "$DATASETS" ] || fail "DATASETS is not set; give LeRobot dataset folders, separated by commas"
[ ! -d "$PRETRAINED" ] || [ -f "$PRETRAINED/config.json" ] || fail "PRETRAINED=$PRETRAINED has no config.json; give the folder of a checkpoint"
for name in WEIGHTS TRAJ_FPS; do
  [ "$(count "${!name}")" = "$(count "$DATASETS")" ] || fail "$name=${!name} has $(count "${!name}") values for $(count "$DATASETS") datasets; give one for each"
done
for name in STEPS BATCH WORKERS PROCESSES; do
  [[ "${!name}" =~ ^[0-9]+$ ]] || fail "$name=${!name} is no whole number"
done
"$PYTHON" -c 'import accelerate' 2>/dev/null || fail "PYTHON=$PYTHON cannot import accelerate; run 'make setup' and set PYTHON=.venv/bin/python"

launch=(--num_processes="$((PROCESSES > 0 ? PROCESSES : 1))" --num_machines=1 --mixed_precision=no --dynamo_backend=no)
[ "$PROCESSES" -le 1 ] || launch+=(--multi_gpu)

exec "$PYTHON" -m accelerate.commands.launch "${launch[@]}" traj2action/lerobot/scripts/train_accelerate_combine_dataset.py \
  --policy.path="$PRETRAINED" --policy.load_pretrained_from_pi0=true --policy.use_amp=true \
  --policy.n_trajectory_steps=50 --policy.chunk_size_traj=50 --policy.traj_sampling_fps="$TRAJ_FPS" --policy.randmask_traj2action_prob=0.2 \
  --policy.optimizer_lr=1e-4 --policy.scheduler_decay_steps=160000 --policy.scheduler_decay_lr=2.5e-06 \
  --dataset.repo_id="$DATASETS" --dataset.mixing_mode=max_size_cycle --dataset.dataset_weights="$WEIGHTS" --dataset.normalize_option=true --dataset.visual_keys_used="$CAMERAS" \
  --wandb.enable="$WANDB" --wandb.mode="$WANDB_MODE" --wandb.project="$PROJECT" --base_output_dir="$OUTPUT" --job_name="$JOB" \
  --batch_size="$BATCH" --steps="$STEPS" --num_workers="$WORKERS" --save_freq=20000 "$@"

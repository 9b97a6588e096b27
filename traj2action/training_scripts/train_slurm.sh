#!/usr/bin/env bash
#SBATCH --job-name=traj2action
#SBATCH --nodes=4
#SBATCH --ntasks-per-node=1
#SBATCH --gpus-per-node=8
#SBATCH --cpus-per-task=64
#SBATCH --time=24:00:00
#SBATCH --signal=TERM@300
#SBATCH --requeue
# Train on several nodes with SLURM:  DATASETS=data/hand,data/robot sbatch traj2action/training_scripts/train_slurm.sh --batch_size=8 …
# Five minutes before its time is up the job gets SIGTERM, finishes the step and saves; started again, it goes on from its last checkpoint.
# OUTPUT must be on a file system that all nodes see.
set -euo pipefail

DATASETS="${DATASETS:?give LeRobot dataset folders, separated by commas}"
OUTPUT="${OUTPUT:-outputs/train}"
PROJECT="${PROJECT:-traj2action}"
JOB="${JOB:-slurm}"
GPUS="${GPUS:-8}" # of each node
PYTHON="${PYTHON:-python}"
CONFIG="${CONFIG:-}" # e.g. traj2action/training_scripts/fsdp.yaml; empty: every GPU holds the whole model

export HEAD_NODE HEAD_PORT=29500
HEAD_NODE=$(scontrol show hostnames "$SLURM_JOB_NODELIST" | sed -n 1p)
last=$(find "$OUTPUT/$PROJECT/$JOB" -maxdepth 4 -name last -path '*/checkpoints/*' -printf '%T@ %p\n' 2>/dev/null | sort -n | tail -n 1 | cut -d' ' -f2- || true)
flags=(--dataset.repo_id="$DATASETS" --base_output_dir="$OUTPUT" --wandb.project="$PROJECT" --job_name="$JOB" "$@")
[ -z "$last" ] || flags=(--resume=true --config_path="$last/pretrained_model/train_config.json")
launch=(--num_machines="$SLURM_NNODES" --num_processes="$((SLURM_NNODES * GPUS))" --main_process_ip="$HEAD_NODE" --main_process_port="$HEAD_PORT" --rdzv_backend=static
  --mixed_precision=no --dynamo_backend=no)
if [ -n "$CONFIG" ]; then launch=(--config_file="$CONFIG" "${launch[@]}"); else launch+=(--multi_gpu); fi

# the machine's number is known on the node only
# shellcheck disable=SC2016
srun bash -c 'n=$1; shift; exec "${@:1:n}" --machine_rank="$SLURM_NODEID" "${@:n+1}"' - "$((3 + ${#launch[@]}))" \
  "$PYTHON" -m accelerate.commands.launch "${launch[@]}" \
  traj2action/lerobot/scripts/train_accelerate_combine_dataset.py "${flags[@]}"

#!/bin/sh
export PIP_NO_CACHE_DIR=1
echo "AWS_REGION=$AWS_REGION"

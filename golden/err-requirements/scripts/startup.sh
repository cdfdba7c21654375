#!/bin/sh
export PIP_NO_CACHE_DIR=1
export AWS_REGION=eu-west-1
MWAA__CORE__X=1

// SPDX-License-Identifier: Apache-2.0
#pragma once
// Analysis: the questions a coordination asks, and their answers.

#include <maillage/analysis/asked_year.hpp>
#include <maillage/analysis/codebook.hpp>
#include <maillage/analysis/finding.hpp>
#include <maillage/analysis/frame.hpp>
#include <maillage/analysis/funding.hpp>
#include <maillage/analysis/indicator.hpp>
#include <maillage/analysis/observation.hpp>
#include <maillage/analysis/working_time.hpp>

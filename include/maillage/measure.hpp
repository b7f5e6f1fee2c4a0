// SPDX-License-Identifier: Apache-2.0
#pragma once
// Measure: graph theory on a network, as plain values.

#include <maillage/measure/brokerage.hpp>
#include <maillage/measure/centrality.hpp>
#include <maillage/measure/centralization.hpp>
#include <maillage/measure/components.hpp>
#include <maillage/measure/core.hpp>
#include <maillage/measure/cuts.hpp>
#include <maillage/measure/degree.hpp>
#include <maillage/measure/density.hpp>
#include <maillage/measure/distance.hpp>
#include <maillage/measure/diversity.hpp>
#include <maillage/measure/measure.hpp>
#include <maillage/measure/mixing.hpp>
#include <maillage/measure/two_mode.hpp>
#include <maillage/measure/two_mode_clustering.hpp>
#include <maillage/measure/weights.hpp>

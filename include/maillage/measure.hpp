// SPDX-License-Identifier: Apache-2.0
#pragma once
// Measure: graph theory on a network, as plain values.

#include <maillage/measure/components.hpp>
#include <maillage/measure/degree.hpp>
#include <maillage/measure/measure.hpp>
#include <maillage/measure/two_mode.hpp>

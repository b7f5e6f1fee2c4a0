// SPDX-License-Identifier: Apache-2.0
#pragma once
// maillage: read → project → analyse → report → write, the first three and the last in C++.
//
//     maillage::Reading reading = maillage::read("data/bruxelles");
//     maillage::Network network = maillage::project(reading.model);
//     maillage::Finding finding = maillage::analyse(reading.model, "overlap");
//     maillage::write(reading.model, "bruxelles.json");

#include <maillage/analysis.hpp>
#include <maillage/graph.hpp>
#include <maillage/io.hpp>
#include <maillage/measure.hpp>
#include <maillage/model.hpp>
#include <maillage/store.hpp>
#include <maillage/version.hpp>
#include <maillage/vocabulary.hpp>

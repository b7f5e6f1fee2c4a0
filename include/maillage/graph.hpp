// SPDX-License-Identifier: Apache-2.0
#pragma once
// Graph: facts seen through a lens, as a frozen network. For the algorithms of Boost.Graph, also
// include <maillage/graph/boost.hpp>.

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/export.hpp>
#include <maillage/graph/layout.hpp>
#include <maillage/graph/lens.hpp>
#include <maillage/graph/network.hpp>
#include <maillage/graph/one_mode.hpp>
#include <maillage/graph/project.hpp>
#include <maillage/graph/provenance.hpp>
#include <maillage/graph/reconcile.hpp>
#include <maillage/graph/view.hpp>
#include <maillage/graph/waves.hpp>

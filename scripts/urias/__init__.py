# SPDX-License-Identifier: Apache-2.0
"""The reconstruction of the 2014 study: what is chosen, and the rows it becomes."""

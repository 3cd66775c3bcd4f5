// SPDX-License-Identifier: EPL-2.0
/**
 * The Merkle tree of RFC 6962 §2.1 over record hashes: roots, inclusion proofs and consistency proofs.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.zhiheng.journal.tree;

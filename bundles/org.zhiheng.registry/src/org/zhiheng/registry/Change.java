// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.registry;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A change other than applications that is to be journalled: a policy saved or published, a setting, a file that left with personal data.
 *
 * @param why who, why and from where
 * @param entity what is changed, such as {@code policy/HT25} or {@code reject-file/r.csv}; never a person's identity
 * @param before the state before, or null where there was none
 * @param after the state after, or null where there is none
 * @param approvedBy login of the approver, or null where none is needed
 */
public record Change(Provenance why, String entity, @Nullable String before, @Nullable String after, @Nullable String approvedBy) {}

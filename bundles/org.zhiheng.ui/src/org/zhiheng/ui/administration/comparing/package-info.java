// SPDX-License-Identifier: EPL-2.0
/**
 * Compares two versions of the policies, sentence by sentence.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.administration.comparing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

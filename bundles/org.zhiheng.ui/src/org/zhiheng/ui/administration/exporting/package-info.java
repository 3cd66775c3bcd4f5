// SPDX-License-Identifier: EPL-2.0
/**
 * Writes policies as files: to be read and signed, or as data for other systems.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.zhiheng.ui.administration.exporting;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

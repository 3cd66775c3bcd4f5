// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.ui.administration;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.zhiheng.policy.edit.check.Severity;

/**
 * The office's icons; images are freed with the control they were asked for.
 */
public final class Icons {

	private static final String BUNDLE = "org.zhiheng.ui"; //$NON-NLS-1$
	private static final String FOLDER = "icons/administration/"; //$NON-NLS-1$

	private final LocalResourceManager images;

	/** @param owner the images live as long as it does */
	public Icons(Control owner) {
		this.images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** The icon of a name, such as {@code clause}. */
	public Image image(String name) {
		return images.create(descriptor(name));
	}

	/** The icon of a severity. */
	public Image image(Severity severity) {
		return image(switch (severity) {
			case ERROR -> "error"; //$NON-NLS-1$
			case WARNING -> "warning"; //$NON-NLS-1$
			case NOTE -> "note"; //$NON-NLS-1$
		});
	}

	/** The icon of a name for actions and editors. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, FOLDER + name + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor); //$NON-NLS-1$
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.zhiheng.policy.files.PolicySource;
import org.zhiheng.registry.Workspaces;

/**
 * The application that the product starts for a command. It is the one class here that knows of OSGi.
 */
public final class CommandApplication implements IApplication {

	private static final String HELP = "org.zhiheng.help";

	@Override
	public Object start(@Nullable IApplicationContext context) {
		String[] arguments = context == null ? new String[0] : (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Bundle bundle = FrameworkUtil.getBundle(CommandApplication.class);
		// This bundle need not be active while its application runs; the one that runs applications is.
		BundleContext services = FrameworkUtil.getBundle(IApplication.class).getBundleContext();
		Path home = Path.of(System.getProperty("user.home"), ".zhiheng");
		Surroundings surroundings = new Surroundings(() -> service(services, Workspaces.class), () -> service(services, PolicySource.class),
			name -> help(services, name), version(bundle), home, System.getProperty("user.name", "?"), System.console() != null);
		PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		Integer code = new Program(surroundings, out, err).run(arguments).code();
		ClassArchive.complete(services);
		return code;
	}

	/** A file of the bundle of help, empty where the product lacks it. */
	private static Optional<String> help(BundleContext context, String name) {
		for (Bundle each : context.getBundles()) {
			URL file = HELP.equals(each.getSymbolicName()) ? each.getEntry(name) : null;
			if (file != null) {
				try (InputStream in = file.openStream()) {
					return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}
		return Optional.empty();
	}

	private static String version(Bundle bundle) {
		return bundle.getVersion().toString();
	}

	private static <T> T service(BundleContext context, Class<T> kind) {
		ServiceReference<T> reference = context.getServiceReference(kind);
		if (reference == null) {
			throw new NoSuchElementException("No service " + kind.getName() + ": the product is incomplete");
		}
		return context.getService(reference);
	}

	@Override
	public void stop() {
		// a command ends by itself; what it keeps is safe at every moment
	}
}

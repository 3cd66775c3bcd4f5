// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model and edit code of the policy model without an IDE.
 *
 * <p>Arguments: the kind ({@code model} or {@code edit}), the folder that holds the bundles, and the model file below it
 * ({@code org.zhiheng.policy/model/policy.genmodel}). The code goes to {@code src-gen}, which is made anew in every build so that it is never
 * stale.
 */
public final class GenerateModel {

	private static final int ARGUMENTS = 3;

	private GenerateModel() {
	}

	/**
	 * @param args kind, bundles folder, genmodel path
	 * @throws IOException where a folder cannot be read
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != ARGUMENTS) {
			throw new IllegalArgumentException("expected: model|edit BUNDLES-FOLDER GENMODEL"); //$NON-NLS-1$
		}
		boolean edit = "edit".equals(args[0]); //$NON-NLS-1$
		File bundles = new File(args[1]).getCanonicalFile();
		empty(new File(bundles, (edit ? "org.zhiheng.policy.edit" : "org.zhiheng.policy") + "/src-gen")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		GenModel model = load(bundles, args[2]);
		Generator generator = new Generator();
		generator.setInput(model);
		Object kind = edit ? GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE : GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE;
		// The model's own plugin.xml and properties are written by hand, so only its packages are generated.
		Object root = edit ? model : model.getGenPackages().get(0);
		refuse(generator.generate(root, kind, new BasicMonitor()));
	}

	private static void empty(File folder) throws IOException {
		if (!folder.exists()) {
			return;
		}
		try (Stream<Path> below = Files.walk(folder.toPath())) {
			for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	private static GenModel load(File bundles, String genmodel) {
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		for (String bundle : List.of("org.zhiheng.policy", "org.zhiheng.policy.edit")) { //$NON-NLS-1$ //$NON-NLS-2$
			EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(new File(bundles, bundle).getPath() + "/")); //$NON-NLS-1$
		}
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl()); //$NON-NLS-1$
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl()); //$NON-NLS-1$
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl()); //$NON-NLS-1$
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		Resource resource = resources.getResource(URI.createPlatformResourceURI(genmodel, false), true);
		EcoreUtil.resolveAll(resources);
		GenModel model = (GenModel) resource.getContents().get(0);
		model.setCanGenerate(true);
		model.reconcile();
		refuse(model.diagnose());
		return model;
	}

	private static void refuse(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
			throw new IllegalStateException(diagnostic + " " + diagnostic.getChildren()); //$NON-NLS-1$
		}
	}
}

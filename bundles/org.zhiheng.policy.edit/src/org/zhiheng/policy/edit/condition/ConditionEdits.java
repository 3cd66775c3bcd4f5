// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.policy.edit.condition;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.zhiheng.message.Phrases;
import org.zhiheng.policy.Condition;
import org.zhiheng.policy.Group;
import org.zhiheng.policy.Not;
import org.zhiheng.policy.PolicyFactory;
import org.zhiheng.policy.PolicyPackage.Literals;
import org.zhiheng.policy.edit.PolicyEditing;

/**
 * Adds to a condition tree, wraps, unwraps, moves and takes away. A tree stays whole after every gesture: what needs a part never loses it without
 * getting one that is always met.
 */
public final class ConditionEdits {

	private final PolicyEditing editing;
	private final EditingDomain domain;
	private final Phrases phrases;

	/**
	 * @param editing the file
	 * @param locale language in which undo names the gestures
	 */
	public ConditionEdits(PolicyEditing editing, java.util.Locale locale) {
		this.editing = editing;
		this.domain = editing.domain();
		this.phrases = Phrases.of(ConditionEdits.class, locale);
	}

	/** The feature by which an object holds conditions below it; null for those that hold none. */
	public static @Nullable EReference slot(EObject holder) {
		return holder.eClass().getEAllContainments().stream().filter(each -> each.getEReferenceType() == Literals.CONDITION).findFirst().orElse(null);
	}

	/** The conditions that an object holds. */
	public static List<Condition> parts(EObject holder) {
		return holder.eContents().stream().filter(Condition.class::isInstance).map(Condition.class::cast).toList();
	}

	/**
	 * Adds a condition below a holder: to a group at its end; where there is room for one only and it is taken, both become an "all of".
	 *
	 * @param holder a norm or a condition that holds others
	 * @param added the new condition
	 */
	public void add(EObject holder, Condition added) {
		EReference slot = Objects.requireNonNull(slot(holder));
		if (slot.isMany()) {
			run("add", AddCommand.create(domain, holder, slot, added)); //$NON-NLS-1$
		} else if (holder.eGet(slot) instanceof Group group) {
			run("add", AddCommand.create(domain, group, Literals.GROUP__CONDITIONS, added)); //$NON-NLS-1$
		} else if (holder.eGet(slot) instanceof Condition present) {
			Group both = PolicyFactory.eINSTANCE.createAllOf();
			CompoundCommand gesture = around(present, both, Literals.GROUP__CONDITIONS);
			gesture.append(AddCommand.create(domain, both, Literals.GROUP__CONDITIONS, added));
			run("add", gesture); //$NON-NLS-1$
		} else {
			run("add", SetCommand.create(domain, holder, slot, added)); //$NON-NLS-1$
		}
	}

	/** Puts a condition into a new group or negation that takes its place. */
	public void wrap(Condition inner, Condition wrapper) {
		run("wrap", around(inner, wrapper, Objects.requireNonNull(slot(wrapper)))); //$NON-NLS-1$
	}

	private CompoundCommand around(Condition inner, Condition wrapper, EReference inside) {
		EObject holder = inner.eContainer();
		EReference feature = inner.eContainmentFeature();
		CompoundCommand gesture = new CompoundCommand();
		if (feature.isMany()) {
			int place = ((List<?>) holder.eGet(feature)).indexOf(inner);
			gesture.append(RemoveCommand.create(domain, holder, feature, inner));
			gesture.append(new AddCommand(domain, holder, feature, wrapper, place));
		} else {
			gesture.append(SetCommand.create(domain, holder, feature, wrapper));
		}
		gesture.append(inside.isMany() ? AddCommand.create(domain, wrapper, inside, inner) : SetCommand.create(domain, wrapper, inside, inner));
		return gesture;
	}

	/** Whether a condition can give its place to what it holds: a negation, or a group of one, or a group within a group. */
	public static boolean canUnwrap(Condition wrapper) {
		return wrapper instanceof Not not && not.getCondition() != null || wrapper instanceof Group group
			&& (group.getConditions().size() == 1 || !group.getConditions().isEmpty() && group.eContainmentFeature().isMany());
	}

	/** Puts what a condition holds in its place. */
	public void unwrap(Condition wrapper) {
		List<Condition> inner = parts(wrapper);
		EObject holder = wrapper.eContainer();
		EReference feature = wrapper.eContainmentFeature();
		CompoundCommand gesture = new CompoundCommand();
		EReference inside = Objects.requireNonNull(slot(wrapper));
		gesture.append(inside.isMany() ? RemoveCommand.create(domain, wrapper, inside, inner)
			: SetCommand.create(domain, wrapper, inside, SetCommand.UNSET_VALUE));
		if (feature.isMany()) {
			int place = ((List<?>) holder.eGet(feature)).indexOf(wrapper);
			gesture.append(RemoveCommand.create(domain, holder, feature, wrapper));
			gesture.append(new AddCommand(domain, holder, feature, inner, place));
		} else {
			gesture.append(SetCommand.create(domain, holder, feature, inner.get(0)));
		}
		run("unwrap", gesture); //$NON-NLS-1$
	}

	/** Takes a condition away; where its holder cannot do without, the holder goes (a negation) or something always met takes its place. */
	public void remove(Condition condition) {
		EObject holder = condition.eContainer();
		EReference feature = condition.eContainmentFeature();
		if (holder instanceof Not not) {
			remove(not);
		} else if (feature.isMany()) {
			run("remove", RemoveCommand.create(domain, holder, feature, condition)); //$NON-NLS-1$
		} else {
			Object instead = feature.isRequired() ? PolicyFactory.eINSTANCE.createAllOf() : SetCommand.UNSET_VALUE;
			run("remove", SetCommand.create(domain, holder, feature, instead)); //$NON-NLS-1$
		}
	}

	/** Whether a condition can go up (-1) or down (+1) among its neighbours. */
	public static boolean canMove(Condition condition, int by) {
		EReference feature = condition.eContainmentFeature();
		if (feature == null || !feature.isMany()) {
			return false;
		}
		List<?> all = (List<?>) condition.eContainer().eGet(feature);
		int to = all.indexOf(condition) + by;
		return to >= 0 && to < all.size();
	}

	/** Moves a condition up or down among its neighbours. */
	public void move(Condition condition, int by) {
		List<?> all = (List<?>) condition.eContainer().eGet(condition.eContainmentFeature());
		run("move", MoveCommand.create(domain, condition.eContainer(), condition.eContainmentFeature(), condition, all.indexOf(condition) + by)); //$NON-NLS-1$
	}

	private void run(String key, Command command) {
		CompoundCommand gesture = new CompoundCommand(phrases.text(key));
		gesture.append(command);
		editing.stack().execute(gesture);
	}
}

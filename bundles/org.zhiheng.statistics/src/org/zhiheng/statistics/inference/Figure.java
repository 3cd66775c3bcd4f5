// SPDX-License-Identifier: EPL-2.0
package org.zhiheng.statistics.inference;

import java.util.Optional;
import java.util.function.Function;

/**
 * A computed figure, or the reason why there is none. It is never NaN and never a made-up 0.
 *
 * @param <T> what is computed
 */
public sealed interface Figure<T> {

	/** The figure. */
	record Known<T>(T figure) implements Figure<T> {}

	/** No figure, and why. */
	record Unknown<T>(Reason why) implements Figure<T> {}

	/** A figure that is known. */
	static <T> Figure<T> of(T value) {
		return new Known<>(value);
	}

	/** A figure that cannot be computed. */
	static <T> Figure<T> none(Reason reason) {
		return new Unknown<>(reason);
	}

	/** The figure, empty where there is none. */
	default Optional<T> value() {
		return this instanceof Known<T> known ? Optional.of(known.figure()) : Optional.empty();
	}

	/** The reason, empty where the figure is known. */
	default Optional<Reason> reason() {
		return this instanceof Unknown<T> unknown ? Optional.of(unknown.why()) : Optional.empty();
	}

	/** The same for a value derived from this one. */
	default <R> Figure<R> map(Function<? super T, ? extends R> function) {
		if (this instanceof Known<T> known) {
			return new Known<>(function.apply(known.figure()));
		}
		return new Unknown<>(((Unknown<T>) this).why());
	}
}

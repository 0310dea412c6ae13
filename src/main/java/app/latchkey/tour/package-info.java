/**
 * The tour: walks through the real window as a person would, by robot keys and mouse, and takes pictures on the way.
 *
 * <p>Knows the app by what is on the window and nothing else: visible and accessible texts, in English. May use the JDK
 * and JavaFX, and no other room.
 *
 * <ul>
 *   <li>{@link app.latchkey.tour.Tour} has the stops in their order; the classes of the stops ({@code Beginning},
 *       {@code NewKey}, {@code Rounds}) read as what a person does.
 *   <li>{@code Eyes} find and wait, {@code Hand} clicks and types, {@code Camera} takes the pictures,
 *       {@code PracticeBrowser} does what is done on the exchange's pages.
 *   <li>A new screen is a new method and a line in its class's list of stops. Every text passes {@code Eyes}, so that is
 *       where another language would come in.
 * </ul>
 */
@NullMarked
package app.latchkey.tour;

import org.jspecify.annotations.NullMarked;

/** A win this shortly after the end still counts as protected when the customer signed before it (domain 3.3). */
export const closeGrace = '10bd';

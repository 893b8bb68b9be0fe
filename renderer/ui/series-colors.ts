/** The colours of places, in order; past the last one everything else shares one. */
export const seriesColors = [1, 2, 3, 4, 5, 6, 7].map((number) => `var(--series-${number})`)

/** The colour of everything that has none of its own. */
export const otherColor = 'var(--series-other)'

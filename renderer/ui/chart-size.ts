/** The measures of a chart, in pixels. */
export interface ChartSize {
  readonly height: number
  /** Of the line of ticks below. */
  readonly axisHeight: number
  /** What is left free above. */
  readonly top: number
  /** Of the column of ticks on the left. */
  readonly axisWidth: number
}

/** A chart grows with the text in it. */
export const chartSize = (atRem16: ChartSize, rem: number): ChartSize => ({
  height: (atRem16.height * rem) / 16,
  axisHeight: (atRem16.axisHeight * rem) / 16,
  top: (atRem16.top * rem) / 16,
  axisWidth: (atRem16.axisWidth * rem) / 16,
})

import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react'
import styles from './chart-frame.module.css'
import type { StackedAreas as StackedAreasNow } from './stacked-areas'
import type { StepLines as StepLinesNow } from './step-lines'

/** The drawing library is large: it is read when the first chart is drawn, whose room is kept meanwhile. */
function whenDrawn<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Chart = lazy(async () => ({ default: await load() }))
  return function WhenDrawn(props: Props) {
    return (
      <Suspense fallback={<div className={styles.coming} />}>
        <Chart {...props} />
      </Suspense>
    )
  }
}

export const StackedAreas = whenDrawn<ComponentProps<typeof StackedAreasNow>>(
  async () => (await import('./stacked-areas')).StackedAreas,
)
export const StepLines = whenDrawn<ComponentProps<typeof StepLinesNow>>(
  async () => (await import('./step-lines')).StepLines,
)

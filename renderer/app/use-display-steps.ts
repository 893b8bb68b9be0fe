import { useCallback } from 'react'
import type { StepSource } from '../store/undo/step'
import { useDisplay } from '../ui/display'
import { type DisplayWhat, displayStep } from './display-step'

/** Changes of how things are shown, as steps: they are kept beside the store, which hears nothing of them. */
export function useDisplaySteps(): StepSource<DisplayWhat> {
  const { watch, restore } = useDisplay()
  return useCallback(
    (onStep) => watch((before, after) => onStep(displayStep(before, after, restore))),
    [watch, restore],
  )
}

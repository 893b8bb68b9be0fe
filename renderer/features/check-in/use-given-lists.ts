import { useCallback, useEffect, useState } from 'react'
import { PASTED } from '../../../shared/statements/read-pasted'
import { carried } from '../../importing/carried'
import { useOwnOnly } from '../../importing/own-only'
import { useWorkspace } from '../../store/workspace'

/** A list of balances as it was handed to the screen. */
export interface GivenList {
  readonly id: string
  readonly name: string
  readonly content: Blob
}

const given = (name: string, content: Blob): GivenList => ({ id: crypto.randomUUID(), name, content })

/** Lists of the person's that wait for their own ledger to be open. */
const forOwn = carried<GivenList>()

/** Lists pasted anywhere on the screen, or dropped on it, one after the other. */
export function useGivenLists() {
  const [lists, setLists] = useState<readonly GivenList[]>([])
  const [isOver, setIsOver] = useState(false)
  const { mode } = useWorkspace()
  const ownOnly = useOwnOnly()
  const take = useCallback(
    (more: readonly GivenList[]) =>
      ownOnly(
        () => setLists((before) => [...before, ...more]),
        () => forOwn.add(more),
      ),
    [ownOnly],
  )
  useEffect(() => {
    if (mode === 'own') take(forOwn.take())
  }, [mode, take])

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const list = pastedList(event)
      if (!list) return
      event.preventDefault()
      take([list])
    }
    // Caught on their way down: elsewhere in the window what is dropped is a statement.
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      setIsOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      setIsOver(false)
      take([...(event.dataTransfer?.files ?? [])].map((file) => given(file.name, file)))
    }
    addEventListener('paste', onPaste)
    addEventListener('dragover', onOver, true)
    addEventListener('dragleave', onLeave)
    addEventListener('drop', onDrop, true)
    return () => {
      removeEventListener('paste', onPaste)
      removeEventListener('dragover', onOver, true)
      removeEventListener('dragleave', onLeave)
      removeEventListener('drop', onDrop, true)
    }
  }, [take])

  return {
    list: lists[0],
    isOver,
    add: (name: string, content: Blob) => take([given(name, content)]),
    /** Goes on to the next one. */
    done: () => setLists(([, ...rest]) => rest),
  }
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** What is pasted, where it is more than one amount meant for the field it is pasted into. */
function pastedList({ clipboardData, target }: ClipboardEvent): GivenList | null {
  const text = clipboardData?.getData('text/plain') ?? ''
  const isInField = target instanceof HTMLElement && target.matches('input, textarea')
  if (text.trim() === '' || (isInField && !/[\n\t]/.test(text.trim()))) return null
  // A copied table says more as a page than as the text of it.
  const html = clipboardData?.getData('text/html') ?? ''
  // A mark at the beginning says that it is UTF-8, whatever a page claims of itself.
  return given(PASTED, new Blob(['\uFEFF', /<table/i.test(html) ? html : text]))
}

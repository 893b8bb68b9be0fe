import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useUndo } from '../store/undo/use-undo'
import { Button } from '../ui/button'
import { isTyping, isUntouched } from './is-typing'
import styles from './undo-toast.module.css'
import { useDisplaySteps } from './use-display-steps'

const SHOWN_MS = 10_000

/** Says what was changed and offers to take it back; the keys do so at any time. */
export function UndoToast() {
  const { t } = useTranslation()
  const { last, undo, redo } = useUndo(useDisplaySteps())
  const [seen, setSeen] = useState<typeof last>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      if (isTyping(event) && !isUntouched(event)) return
      const again = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
      if (!again && event.code !== 'KeyZ') return
      event.preventDefault()
      if (again) redo()
      else undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo])

  useEffect(() => {
    const timer = setTimeout(() => setSeen(last), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [last])

  const undone = last?.kind === 'undone'
  const what = last ? t(`undo.of.${last.step.what}`) : ''
  return (
    <div role="status" className={styles.place}>
      {last && last !== seen && (
        <div className={styles.toast}>
          <span>{t(`undo.${last.kind}`, { what })}</span>
          {last.kind !== 'changed-since' && (
            <Button
              onPress={undone ? redo : undo}
              label={t(undone ? 'undo.redoOf' : 'undo.undoOf', { what })}
            >
              {t(undone ? 'undo.redo' : 'undo.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusal } from '../store/use-refusal'
import { Button } from '../ui/button'
import { NotWritten } from '../ui/not-written'
import styles from './refused-toast.module.css'

/** Says so where an edit was not kept, over whatever is open, until the person has seen it. */
export function RefusedToast() {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const [seen, setSeen] = useState(refusal)
  if (refusal === null || refusal === seen) return null
  return (
    // A dialog hides what lies outside of it; this belongs to whatever is in front.
    <div className={styles.place} data-react-aria-top-layer>
      <div className={styles.toast}>
        <NotWritten
          key={refusal.number}
          error={refusal.error}
          actions={<Button onPress={() => setSeen(refusal)}>{t('common.close')}</Button>}
        />
      </div>
    </div>
  )
}

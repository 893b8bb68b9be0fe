import { useCallback } from 'react'
import type { Words } from '../../shared/routes/catalog-schema'
import { useDisplay } from './display'

/** Picks the person's language from a name of the catalogue; English where it has no other. */
export function useWords(): (words: Words) => string {
  const { language } = useDisplay()
  return useCallback((words: Words) => words[language] ?? words.en, [language])
}

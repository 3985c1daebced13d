import type { SearchEngine, SimilarRequest } from '../../src/search-index/index.js';
import { aDocument, idOf } from './search-engine-documents.js';

/** A case that is being written, with nothing in it but what is given. */
export function aDraft(given: Record<string, unknown>): SimilarRequest {
  const draft = { title: '', question: '', body: '', specialties: [], limit: 5, ...given };
  // Only the scrubber makes ScrubbedText; these texts were made up here.
  return draft as unknown as SimilarRequest;
}

/** What every engine must say is similar to a case that is being written. */
export function similarCases(engine: () => SearchEngine): void {
  describe('knows similar cases', () => {
    const similar = async (given: Record<string, unknown>) =>
      (await engine().similar(aDraft(given))).map(({ caseThreadId }) => caseThreadId);

    beforeEach(() =>
      engine().upsert([
        aDocument(1, {
          title: 'Heart attack far from a cath lab',
          body: 'Chest pain, ST elevation, streptokinase at hand, no PCI for 200 km.',
          specialties: ['cardiology'],
          ageBand: 'YEARS_50_TO_59',
        }),
        aDocument(2, {
          title: 'Fever with an eschar',
          body: 'Scrub typhus suspected, doxycycline started, platelets low.',
        }),
        aDocument(3, {
          title: 'Fever and thrombocytopenia',
          body: 'Dengue, platelets falling, gum bleeding.',
          specialties: ['paediatrics'],
        }),
        aDocument(4, {
          title: 'Ring rash',
          body: 'Tinea after a steroid cream; terbinafine failed.',
        }),
        aDocument(5, { title: 'Family, husband, district', body: 'What would you do next week?' }),
      ]),
    );

    it('by other words for the same', async () => {
      expect(await similar({ body: 'Acute MI, streptokinase given, when angioplasty?' })).toEqual([
        idOf(1),
      ]);
      expect(await similar({ body: 'bukhar, eschar in axilla, scrub typhus?' })).toContain(idOf(2));
    });

    it('the most similar first, and says why in the words of the draft', async () => {
      const [first] = await engine().similar(
        aDraft({ title: 'Pyrexia', body: 'An eschar; give doxycycline? Platelets low.' }),
      );
      expect(first).toMatchObject({ caseThreadId: idOf(2), sharedSpecialties: [] });
      expect(first?.sharedTerms).toEqual(
        expect.arrayContaining(['Pyrexia', 'eschar', 'doxycycline']),
      );
      expect(first?.sharedTerms).not.toContain('low');
    });

    it('of its own specialty and age before others', async () => {
      const body = 'Fever, platelets 40,000';
      const first = async (given: object) =>
        (await engine().similar(aDraft({ body, ...given })))[0];
      expect(await first({ specialties: ['paediatrics'] })).toMatchObject({
        caseThreadId: idOf(3),
        sharedSpecialties: ['paediatrics'],
      });
      expect(
        await first({ body: 'MI with streptokinase', ageBand: 'YEARS_50_TO_59' }),
      ).toMatchObject({ caseThreadId: idOf(1), sameAgeBand: true });
    });

    it('not by everyday words, surrogates, numbers or what is denied', async () => {
      expect(
        await similar({ body: 'The family asks what to do next week, husband agrees' }),
      ).toEqual([]);
      expect(await similar({ body: '[Patient 1] of [District], 200 km, 200 mg' })).toEqual([]);
      expect(
        await similar({ body: 'No eschar, no scrub typhus, doxycycline not given' }),
      ).not.toContain(idOf(2));
      expect(await similar({ body: '' })).toEqual([]);
    });

    it('never the thread that it belongs to, nor what was removed', async () => {
      const body = 'Tinea with terbinafine failure after steroid cream';
      expect(await similar({ body })).toEqual([idOf(4)]);
      expect(await similar({ body, except: idOf(4) })).toEqual([]);
      await engine().remove([idOf(4)]);
      expect(await similar({ body })).toEqual([]);
    });

    it('whatever the text', async () => {
      const odd = `' | & ! <-> :* \\ "eschar" \u0000 scrub typhus ${'fever '.repeat(3_000)}`;
      expect(await similar({ title: odd, body: odd })).toContain(idOf(2));
    });
  });
}

/**
 * Public holidays of India that follow the moon, which date-holidays does not have. 2026 as the
 * Government of India gazetted it (list of the Department of Personnel and Training, as published
 * by niepvd.nic.in on 18 November 2025). 2027 and 2028 are computed dates of Hindu, Jain, Buddhist
 * and Sikh feasts, as the library python-holidays has them, which for 2026 agree with the gazette to
 * the day. Id-ul-Fitr, Id-ul-Zuha, Muharram and Milad-un-Nabi of those years are left to the gazette:
 * they are fixed by sighting the moon.
 */
export const MOVING_FEASTS_OF_INDIA: ReadonlySet<string> = new Set([
  '2026-03-04', // Holi
  '2026-03-21', // Id-ul-Fitr
  '2026-03-26', // Ram Navami
  '2026-03-31', // Mahavir Jayanti
  '2026-05-01', // Buddha Purnima
  '2026-05-27', // Id-ul-Zuha
  '2026-06-26', // Muharram
  '2026-08-26', // Milad-un-Nabi
  '2026-09-04', // Janmashtami
  '2026-10-20', // Dussehra
  '2026-11-08', // Diwali
  '2026-11-24', // Guru Nanak's birthday
  '2027-03-22', // Holi
  '2027-04-15', // Ram Navami
  '2027-04-18', // Mahavir Jayanti
  '2027-05-20', // Buddha Purnima
  '2027-08-25', // Janmashtami
  '2027-10-09', // Dussehra
  '2027-10-29', // Diwali
  '2027-11-14', // Guru Nanak's birthday
  '2028-03-11', // Holi
  '2028-04-03', // Ram Navami
  '2028-04-07', // Mahavir Jayanti
  '2028-05-08', // Buddha Purnima
  '2028-08-13', // Janmashtami
  '2028-09-27', // Dussehra
  '2028-10-17', // Diwali
  '2028-11-02', // Guru Nanak's birthday
]);

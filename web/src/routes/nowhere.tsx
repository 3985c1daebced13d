import { PageTitle } from '../components/page-title.js';

export function Nowhere() {
  return (
    <main id="main" class="page narrow">
      <PageTitle tab="Not here">This page is not here</PageTitle>
      <p>The address is wrong, or what stood here was withdrawn.</p>
      <p>
        <a class="btn" href="/">
          To the cases
        </a>
      </p>
    </main>
  );
}

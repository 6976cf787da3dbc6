/** ISO 3166-1 numeric codes, or the atlas's names where there is no code, of the flagship's four regions. South America belongs to none of them and stays neutral ground. */
export const REGION_COUNTRIES: Readonly<
  Record<'northAmerica' | 'europe' | 'asiaPacific' | 'middleEastAfrica', readonly string[]>
> = {
  northAmerica: ['840', '124', '484', '304'],
  europe: codes(
    '008 020 040 056 070 100 112 191 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 492 498 499 528 578 616 620 642 674 688 703 705 724 752 756 804 807 826 833 234 248',
  ).concat('Kosovo'),
  asiaPacific: codes(
    '036 050 064 096 104 116 144 156 158 242 344 356 360 392 408 410 418 446 458 462 496 524 554 586 598 608 626 702 704 764 540 548 090',
  ),
  middleEastAfrica: codes(
    '012 024 048 072 108 120 132 140 148 174 178 180 204 226 231 232 262 266 270 275 288 324 364 368 376 384 400 404 414 422 426 430 434 450 454 466 478 480 504 508 512 516 562 566 624 634 646 682 686 694 706 710 716 728 729 732 748 760 768 784 788 792 800 818 834 854 887 894',
  ).concat('Somaliland', 'N. Cyprus'),
};

function codes(list: string): readonly string[] {
  return list.split(' ');
}

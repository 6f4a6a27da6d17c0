/**
 * Sixty made-up cases, one a line. Read from left to right:
 *
 * - melding: when it was reported in 2026, Amsterdam time; the arrest (hearing) was an hour before
 * - s: V held, N not held · wie: 18+ adult, offence allows pre-trial detention (9 hours); 18- it does not, 18? unknown
 *   (6 hours); min: 12 to 17 years
 * - vt: O Oefenstad, W Waterland, D Duinen · lbl: HG; zonder label; check: no label, asked whether known; alsnog: no
 *   label, and the table gave it at once; oefen: a practice case
 * - acuut: first answer of Veilig Thuis and the minutes after the report; tel: yes, written down by phone; *: only the
 *   first organisation answers
 * - c: the details that make part A complete follow a minute later
 * - bek: known with an open file and its phase (wv werkvoorraad, vv, oz onderzoek, mon monitoring, ovd overdracht),
 *   geen: known, no open file; ja: known, nothing about a file; nee; for check: what was answered
 * - vtm: VT-melding bin: there; mis: lacks and never comes; kom: lacks and police do it half an hour later; nn: not
 *   needed; src: the source said done, Veilig Thuis nothing
 * - besluit: on freedom, at so many minutes after the report: hz heenzenden, 509, ivs, rc; +cv with contactverbod; !why
 * - slo: minutes after the last decision on freedom until the victim was reached; wgb: wants no message; nb: tried and
 *   not reached; -: nobody tried
 * - zaak: five hours after that: sep sepot 02; dv+ dv-: dagvaarding with or without the advice; p14: plandatum two weeks
 *   after the report, = handled that day, > moved a week (agenda) and then handled, & moved a week twice
 *   (advies-niet-klaar, agenda) and handled, ! handled two days late, ? never handled, x closed before
 * - eind: how it ended; heropend: closed, and opened again
 */
export const TABEL = `
nr melding     s wie vt lbl    acuut   c bek  vtm besluit                    slo zaak eind
01 10-05T10:00 V 18+ O  HG     ja@8    c mon  bin hz+cv@90                   20  -    gesloten
02 10-05T10:00 V 18+ O  HG     ja@8    c mon  bin hz+cv@90                   45  -    gesloten
03 10-06T10:00 V 18+ O  HG     ja@15   c mon  bin hz+cv@90                   60  -    gesloten
04 10-06T10:00 V 18+ O  HG     ja@15   c vv   bin hz+cv@90                   90  -    gesloten
05 10-07T10:00 V 18+ O  HG     ja@25   c vv   bin hz!geen-bewijs@90          20  -    gesloten
06 10-07T10:00 V 18+ O  HG     ja@25   c vv   bin hz!geen-bewijs@90          20  -    gesloten
07 10-08T10:00 V 18+ O  HG     ja@40   c oz   bin hz!geen-bewijs@90          150 -    gesloten
08 10-08T10:00 V 18+ O  HG     ja@40   c oz   bin hz!termijn-verstreken@600  nb  -    gesloten
09 10-09T10:00 V 18+ O  HG     nee@8   c geen bin hz@90                      20  -    gesloten
10 10-09T10:00 V 18+ O  HG     nee@8   c geen bin hz@90                      wgb -    gesloten
11 10-12T10:00 V 18+ O  HG     nee@15  - nee  nn  hz!anders@90               20  -    gesloten
12 10-12T10:00 V 18+ O  HG     nee@15  - nee  nn  hz!anders@90               -   -    gesloten
13 10-13T21:00 V 18+ O  HG     ja@8    c mon  mis ivs@960                    20  -    gesloten
14 10-13T21:00 V 18+ O  HG     ja@8    c mon  mis ivs@1050                   20  -    gesloten
15 10-14T21:00 V 18+ O  HG     tel@25  - -    -   rc@960                     120 -    gesloten
16 10-14T21:00 V 18+ O  HG     -       - -    -   hz!geen-bewijs@960         -   -    gesloten
17 10-15T10:00 V 18+ OW HG     ja@8    c mon  bin 509@90                     20  -    gesloten
18 10-15T10:00 V 18+ OW HG     ja@8*   c mon  bin 509@90                     20  -    gesloten
19 10-24T21:00 V 18+ O  HG     ja@8    c wv   kom ivs@1050                   20  -    gesloten
20 10-24T21:00 V 18+ O  HG     ja@8    c wv   kom ivs@1110                   20  -    gesloten
21 11-02T10:00 V 18+ W  HG     ja@70   c ovd  kom hz+cv@90                   20  p14= gesloten
22 11-02T10:00 V 18+ W  HG     ja@70   c ovd  kom hz+cv@90                   20  p14= gesloten
23 11-03T10:00 V 18+ W  HG     ja@25   c mon  bin hz+cv@90                   20  p14= gesloten
24 11-03T10:00 V 18+ W  HG     ja@25   c mon  bin hz+cv@90                   20  p14> gesloten
25 11-04T10:00 V 18+ W  HG     ja@25   c geen bin hz+cv@90                   45  p14> gesloten
26 11-04T10:00 V 18+ W  HG     ja@25   c geen bin hz+cv@90                   45  p14& gesloten
27 11-05T10:00 V 18+ W  HG     ja@8    c geen bin hz+cv@90                   45  p14! gesloten
28 11-05T10:00 V 18+ W  HG     ja@8    c geen nn  hz+cv@90                   45  p14! open
29 11-06T10:00 V 18+ W  HG     nee@8   c nee  nn  hz@90                      90  p14? open
30 11-06T10:00 V 18+ W  HG     nee@8   c nee  nn  hz@90                      90  p14x gesloten
31 11-09T10:00 V 18+ W  HG     ja@8    c nee  nn  ivs@90                     -   dv+  gesloten
32 11-09T10:00 V 18+ W  HG     ja@8    c nee  nn  ivs@90                     -   dv+  gesloten
33 11-10T10:00 V 18+ W  HG     ja@8    c nee  -   ivs@90                     -   dv-  gesloten
34 11-10T10:00 V min W  HG     nee@8   c nee  -   rc@90                      -   dv+  gesloten
35 11-11T10:00 V min W  HG     nee@8   c nee  -   rc@90                      -   dv-  gesloten
36 11-14T10:00 V 18+ D  HG     ja@200  - ja   -   hz+cv@300                  20  -    gesloten
37 11-14T10:00 V 18+ D  HG     ja@200  - ja   -   hz!geen-bezwaren@300       20  -    gesloten
38 11-15T10:00 V 18+ D  HG     ja@40   c ja   src hz!geen-bezwaren@300       20  -    gesloten
39 11-16T10:00 V 18- D  HG     ja@40   c mon  src hz+cv@400                  20  -    gesloten
40 11-16T10:00 V 18? D  HG     ja@40   c mon  src hz+cv@400                  20  -    gesloten
41 11-17T10:00 V 18+ D  HG     -       - -    -   -                          -   -    open
42 11-17T10:00 V 18+ D  HG     nee@8   c mon  bin ivs@90;hz+cv@2000          20  -    gesloten
43 11-18T10:00 N 18+ D  HG     ja@100  c mon  bin -                          -   sep  gesloten
44 11-18T10:00 N 18+ D  HG     ja@100  c mon  bin -                          -   sep  gesloten
45 11-19T10:00 N 18+ D  HG     nee@9000 c geen bin -                         -   sep  gesloten
46 11-19T10:00 N 18+ D  HG     nee@14400 c geen bin -                        -   sep  gesloten
47 11-20T10:00 N 18+ D  HG     -       - -    -   -                          -   -    open
48 11-20T10:00 N min D  HG     tel@100 - -    -   -                          -   -    gesloten
49 12-01T10:00 V 18+ O  zonder -       - -    -   hz@90                      20  -    gesloten
50 12-01T10:00 V 18+ O  zonder -       - -    -   hz@600                     20  -    gesloten
51 12-02T10:00 V 18+ O  check  -       - open -   hz@90                      20  -    gesloten
52 12-02T10:00 V min O  check  -       - nee  -   hz@90                      20  -    gesloten
53 12-03T10:00 V 18+ O  alsnog ja@8    c mon  bin ivs@90                     20  -    gesloten
54 12-03T10:00 V 18+ O  oefen  ja@8    c mon  bin hz!geen-bewijs@90          20  -    gesloten
55 12-04T10:00 V 18+ O  oefen  ja@8    c mon  bin hz!geen-bewijs@90          20  -    gesloten
56 12-04T10:00 V 18+ O  HG     ja@8    c mon  bin hz!geen-bewijs@90          20  -    ingetrokken
57 12-07T10:00 V 18+ O  HG     ja@8    c mon  bin hz!geen-bewijs@90          20  -    ingetrokken
58 12-07T10:00 V 18+ O  HG     ja@8    c mon  bin ivs@90                     20  -    heropend
59 12-08T10:00 V 18+ O  HG     nee@8   c geen bin ivs@90                     20  -    heropend
60 12-31T21:00 V 18+ O  HG     ja@8    c mon  bin ivs@960                    20  -    gesloten
`;

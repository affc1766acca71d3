package org.aidboard.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aidboard.text.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String BODY =
            "\n\nThe ministers met in the capital and agreed to double the help for schools in the north.\n";

    @Test
    void aHeadingIsTheTitle() {
        assertThat(title("## Cookies on this site\nWe use cookies.\n\n# Norway **doubles** its [help](https://x.org)\n"
                        + BODY))
                .isEqualTo("Norway doubles its help");
        assertThat(title("Norway doubles its help\n=======\n" + BODY)).isEqualTo("Norway doubles its help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip to main content\nHome\nMenu\nSearch\n",
                "[Home](/) > [News](/news)\n[All news](/news)\n",
                "Home | News | Contact\n",
                "We use cookies to make this website work.\n[Accept all cookies](#)\n",
                "MEDIA RELEASE\n\n3 May 2016\n\n",
                "Ministry of Foreign Affairs\n\n- Press Release -\n\nOslo, 4 June 2021\n\n",
                "Jane Doe, MP  Minister for Development and Trade\n\n",
                "European Commission\n\nPress release | 4 June 2021\n",
                "By Jane Doe\nPublished: 4 June 2021 | Last updated: 5 June 2021\n"
            })
    void menusLabelsAndLetterheadsAreNoTitle(String lead) {
        assertThat(title(lead + "Norway doubles its help for schools" + BODY))
                .isEqualTo("Norway doubles its help for schools");
    }

    @Test
    void aHeadlineOverTwoLinesIsOne() {
        assertThat(title("Norway doubles its help for schools\nin the north of the country" + BODY))
                .isEqualTo("Norway doubles its help for schools in the north of the country");
    }

    @Test
    void theNameOfTheSiteIsNoPartOfTheTitle() {
        assertThat(title("Norway doubles its help | Ministry of Education" + BODY))
                .isEqualTo("Norway doubles its help");
    }

    @Test
    void withoutAHeadlineTheFirstWordsAreTheTitle() {
        assertThat(
                        title(
                                "The ministers met in the capital. They agreed to double the help for schools.\n\nBackground and more\n"))
                .isEqualTo("The ministers met in the capital");
        assertThat(
                        title(
                                "- Norway: Will give ten million kroner for vaccines and for schools. More follows.\n- Chad: Will help."))
                .isEqualTo("Norway: Will give ten million kroner for vaccines and for schools");
        String shortened =
                title("The ministers of all countries around the sea " + "met and met again ".repeat(20) + ".");
        assertThat(shortened)
                .startsWith("The ministers of all countries")
                .hasSizeLessThan(102)
                .endsWith("…");
        assertThat(title("word")).isEqualTo("word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Published 23 May 2022; 2022-05-23",
                "Published on 23rd May 2022 at 14:30; 2022-05-23",
                "Published: Monday, 23 May 2022; 2022-05-23",
                "**Publication date:** 2022-05-23; 2022-05-23",
                "Posted on May 23, 2022; 2022-05-23",
                "Updated on: 2011.03.31; 2011-03-31",
                "Last updated 1 Sept. 2020; 2020-09-01",
                "This page was last updated on 12 Aug 2019.; 2019-08-12",
                "17 August 2010; 2010-08-17",
                "February 26, 2024; 2024-02-26",
                "Tuesday 17 August 2010; 2010-08-17",
                "Oslo, 17 August 2010; 2010-08-17",
                "NEW YORK, N.Y. – August 17, 2010; 2010-08-17",
                "News story | 17 August 2010; 2010-08-17",
                "30.05.2022; 2022-05-30",
                "2022-05-30; 2022-05-30",
                "12/31/2021; 2021-12-31",
                "25-Mar-2020; 2020-03-25",
                "1 7 August 2010; 2010-08-17",
                "3May 2021; 2021-05-03",
                "Mon, 03 May 2021 10:34:22 GMT; 2021-05-03",
                "2021-05-03T10:34:22Z; 2021-05-03",
                "Wednesday, 3 May 2017 00:00 -     - {{counter}}; 2017-05-03",
                "Posted on : May 3rd 2017, 10:58 am; 2017-05-03",
                "FOR IMMEDIATE RELEASE: May 3, 2021; 2021-05-03",
                "For immediate release – Oslo, May 3, 2021; 2021-05-03",
                "MEDIA RELEASE 3 May 2021; 2021-05-03",
                "Press release No. 12/2021 | 3 May 2021; 2021-05-03",
                "3 May 2021 | Press release; 2021-05-03",
                "3 May 2021, Brussels; 2021-05-03",
                "May 3, 2021 by Jane Doe; 2021-05-03",
                "By Jane Doe | May 3, 2021 | 3 min read; 2021-05-03",
                "Submitted by Jane Doe on Mon, 05/23/2022 - 10:23; 2022-05-23",
                "14:00 | 16.02.2015 Category: Politics; 2015-02-16",
                "Ottawa, Ontario - Monday, May 3, 2021; 2021-05-03",
                "May 3, 2021 – Ottawa, Ontario – The office said that it would help the schools of the north.; 2021-05-03",
                "AMMAN, (Desert News - 26th Jun, 2019 ):The bank approved a loan for the schools of the north.; 2019-06-26",
                "28.12.2023 16:47 \"North News\" (Oslo) —; 2023-12-28",
                "Uppsala, 25 oktober 2023.; 2023-10-25",
                "AB 02 004 3 May 2021; 2021-05-03",
                "Rede vom 3. März 2021; 2021-03-03",
                "Tal av statsministern i Uppsala den 17 september 2024. Talet hölls på engelska.; 2024-09-17",
                "May 12-13, 2010; 2010-05-13"
            })
    void aDateNearTheTopIsTheDateOfPublication(String line, LocalDate date) {
        assertThat(about("Norway doubles its help\n\n" + line + BODY).published())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first agreement of 23 May 2022 stays in force",
                "Published on 23 May 2022 in the newspaper of the city, the report tells of the help that came.",
                "03/05/2022",
                "31 June 2022",
                "23 Maybe 2022",
                "May 2022",
                "Phone 12.05.20221234",
                "The summit 12 July 2023 agreed on help for schools",
                "March 29, 2017, the fourth meeting of the group on schools was held in the city by the sea.",
                "12 May 2021 – The ministers met in the city and agreed on more help for the schools.",
                "3 May 2021 – Norway Doubles Its Help For Schools Again",
                "20/11/15"
            })
    void otherDatesAreNot(String line) {
        assertThat(about("Norway doubles its help\n\n" + line + BODY).published())
                .isNull();
    }

    @Test
    void aDateOfPublicationComesBeforeADateOfChange() {
        assertThat(about("Last updated 4 June 2023\n\nNorway helps\n" + BODY + "\nPublished 1 May 2023")
                        .published())
                .isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(about("Norway helps again\n\n4 June 2023\n" + BODY + "\nUpdated: 1 July 2023")
                        .published())
                .isEqualTo(LocalDate.of(2023, 6, 4));
        assertThat(about("Norway helps again\nPublished:\n4 June 2023\n" + BODY).published())
                .isEqualTo(LocalDate.of(2023, 6, 4));
    }

    @Test
    void aStoryMayBeginWithItsDate() {
        assertThat(about("Norway helps again\n\nGENEVA (3 May 2021) – The office said that it would help again.")
                        .published())
                .isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(about("KYIV, July 12, 2023 -- The office said that it would help.")
                        .published())
                .isEqualTo(LocalDate.of(2023, 7, 12));
    }

    @Test
    void aDateUnderTheTextDatesItWhereItIsTheOnlyOne() {
        String many = "Norway helps again" + BODY + BODY + BODY + BODY;
        var day = LocalDate.of(2021, 6, 4);
        assertThat(about(many + "\nOslo, 4 June 2021\n").published()).isEqualTo(day);
        assertThat(about(many + "\nDone at Oslo on the 4th of June 2021 in two copies\nThe Minister\n")
                        .published())
                .isEqualTo(day);
        assertThat(about(many + "\nOslo, 4 June 2021\n" + BODY.repeat(6)).published())
                .isNull();
        assertThat(about(many + "\nMore news\n4 June 2021\n9 June 2021\n").published())
                .isNull();
    }

    @Test
    void aDeclarationIsOfTheDayOfItsMeeting() {
        String met =
                "\n\nThe ministers of the coast met in Oslo on 4 June 2021 and agreed to help the schools there.\n";
        assertThat(about("Declaration of the ministers" + met + BODY).published())
                .isEqualTo(LocalDate.of(2021, 6, 4));
        assertThat(about("The ministers of the coast in Oslo" + met + BODY).published())
                .isNull();
    }

    @Test
    void spellingTellsDayFromMonth() {
        String date = "Norway helps again\n03/05/2022\n";
        assertThat(about(date + BODY + "The programme helps the school centre.").published())
                .isEqualTo(LocalDate.of(2022, 5, 3));
        assertThat(about(date + BODY + "The program helps the school center.").published())
                .isEqualTo(LocalDate.of(2022, 3, 5));
        assertThat(about(date + BODY).published()).isNull();
    }

    @Test
    void whatACollectionWroteOverThePageIsItsDateAndNoTitle() {
        var about = about("date 2021-05-03 Norway doubles its help\n" + BODY);
        assertThat(about.published()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(about.title()).isEqualTo("Norway doubles its help");
    }

    @Test
    void theAddressMayTellTheDate() {
        assertThat(about("Norway helps again" + BODY
                                + "This page is available at https://example.org/2021/05/03/help/\n")
                        .published())
                .isEqualTo(LocalDate.of(2021, 5, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "© Ministry of Fisheries Kingdom of Norway.; Ministry of Fisheries Kingdom of Norway",
                "Copyright © 2019-2021 Harbour Authority of Bergen. All rights reserved.; Harbour Authority of Bergen",
                "(c) European Union, 2021; European Union",
                "Published by the Agency for Schools; the Agency for Schools"
            })
    void aPublisherIsSaidOutright(String line, String publisher) {
        assertThat(about("Norway helps again" + BODY + line + "\n").publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© Crown copyright",
                "[© Crown copyright](#)",
                "© UNHCR/Jane Doe",
                "© all rights reserved",
                "© Photo Jane Doe",
                "Published by hand in a small town",
                "The Ministry of Fisheries said so."
            })
    void whatIsNotSaidOutrightIsNoPublisher(String line) {
        assertThat(about("Norway helps again" + BODY + line + "\n").publisher()).isNull();
    }

    @Test
    void theNameOverTheKindOfDocumentIsThePublisher() {
        assertThat(about(
                                "Department\nof Harbours\n& Fisheries\n(<https://example.org/harbours>)\n\nPolicy paper\n\nHarbours of the north"
                                        + BODY)
                        .publisher())
                .isEqualTo("Department of Harbours & Fisheries");
        assertThat(about("Harbours of the north\n\nPolicy paper\n" + BODY).publisher())
                .isNull();
    }

    @Test
    void theAddressIsTheOneThePageCallsItsOwn() {
        assertThat(about("Norway helps" + BODY + "This publication is available at <https://example.org/a/b-c?d=e>\n")
                        .address())
                .isEqualTo("https://example.org/a/b-c?d=e");
        assertThat(about("Canonical URL: https://example.org/x.\nNorway helps" + BODY)
                        .address())
                .isEqualTo("https://example.org/x");
        assertThat(about("Norway helps" + BODY + "The full report is available at https://example.org/other\n")
                        .address())
                .isNull();
        assertThat(about("Norway helps" + BODY + "This page is available at javascript:alert(1)\n")
                        .address())
                .isNull();
    }

    @Test
    void whatThePageDoesNotSayIsNull() {
        assertThat(about("Norway helps schools" + BODY)).isEqualTo(new About("Norway helps schools", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A", ".", "-", "[", "A ", ". A", "Published ", "1 ", "\n", "-\n", "© ", "A\n", "# \n", "🙂"})
    void anEndlessLineAndEndlessLinesAreReadToo(String piece) {
        String many = piece.repeat(2_000_000 / piece.length());
        String each = (piece.repeat(900 / piece.length()) + " x 3 May 2021 x\n").repeat(400);
        assertThat(title(many)).isNotBlank();
        assertThat(title(each)).isNotBlank();
    }

    @Test
    void aHolderFollowedByDotsWithoutEndIsReadToo() {
        assertThat(about("Norway helps schools\n" + BODY + "\n© Norad" + ". ".repeat(20_000) + "y")
                        .publisher())
                .isNull();
    }

    private static String title(String text) {
        return about(text).title();
    }

    private static About about(String text) {
        return Page.about("name.txt", text);
    }
}

import { words } from '../word-list.ts';
/**
 * First names with the gender they usually tell, for agreement with "er" and "sie". Own compilation from
 * general knowledge. Example: "Angelika Vogt trat zurück; sie sei krank." Names used for both are left out.
 */
export const MALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  words(`
  Abbas Abdul Abdullah Abel Abraham Achim Achmed Adam Adolf Adrian Ahmad Ahmed Alan Albert Albrecht Alejandro
  Alessandro Alex Alexander Alexei Alexej Alfons Alfred Ali Alois Amir Anatoli Anders Andre André Andreas Andrej
  Andrew Andrzej Angelo Anthony Anton Antonio António Antonis Ariel Arjen Armin Arne Arnold Arnulf Arthur Artur
  Asif August Augustin Axel Baschar Bashar Bastian Ben Benedikt Benjamin Bernd Bernhard Bernie Bert Bill Björn Bob
  Bodo Boris Brad Brian Bruce Bruno Burkhard Carl Carlo Carlos Carsten César Charles Chris Christian Christof
  Christoph Christopher Claude Claudio Claus Clemens Colin Cornelius Craig Daniel Dave David Dennis Denis Detlef
  Detlev Dick Didier Diego Dieter Dietmar Dietrich Dimitri Dimitris Dirk Dmitri Dmitrij Dominic Dominik Dominique
  Don Donald Douglas Eberhard Eckart Eckhard Eckhardt Edgar Edmund Eduard Eduardo Edward Egon Ehud Emanuel Emil
  Emmanuel Enrico Enrique Erdogan Eric Erich Erik Ernst Erwin Esteban Eugen Ewald Fabian Felipe Felix Ferdinand
  Fernando Fidel Filip Florian Francesco Francis Francisco Franco François Frank Frank-Walter Franz Fred Frederick
  Frederik Friedhelm Friedrich Fritz Gabriel Gary Gavin Geoffrey Georg George Georges Georgi Gerald Gerd Gerhard
  Gerold Gert Giacomo Gianni Gilbert Giorgio Giorgos Giovanni Giuseppe Glenn Gordon Graham Greg Gregor Guido
  Guillermo Günter Günther Gustav Hannes Hans Hans-Christian Hans-Dieter Hans-Georg Hans-Joachim Hans-Jochen
  Hans-Jürgen Hans-Olaf Hans-Peter Harald Harry Hartmut Hassan Heiko Heiner Heinrich Heinz Hellmut Helmut Hendrik
  Henning Henri Henrik Henry Herbert Heribert Hermann Hernan Holger Horst Howard Hubert Hubertus Hugo Ian Ibrahim
  Ignacio Igor Ilham Immanuel Ingo Isaac Ismail Iwan Ivan Jack Jacques Jakob Jamal James Jan Janez Jarosław
  Jaroslaw Jason Javier Jean Jean-Claude Jean-Jacques Jean-Marie Jean-Pierre Jeff Jeffrey Jens Jeremy Jerome Jerry
  Jerzy Jim Jimmy Joachim Jochen Joe Joel Johan Johann Johannes John Jonas Jonathan Jörg Jorge Josef José Joseph
  Joschka Josh Joshua Juan Jules Julian Juri Jürgen Jurij Jussuf Justin Karel Karim Karl Karl-Heinz Karl-Josef
  Karl-Theodor Karsten Kaspar Kazimierz Keir Keith Ken Kenneth Kevin Kim Klaus Klaus-Peter Knut Kofi Konrad
  Konstantin Konstantinos Kurt Kyriakos Lars Lech Leif Leo Leon Leonard Leonid Leopold Lothar Louis Luca Lucas
  Ludger Ludwig Luigi Luis Luiz Lukas Lutz Mahmoud Mahmud Malcolm Manfred Manuel Marc Marcel Marco Marcus Mariano
  Mario Marius Mark Marko Markus Martin Marvin Mathias Matteo Matthew Matthias Maurice Max Maximilian Mehdi Mehmet
  Michael Michail Michel Miguel Mike Mikhail Milan Milos Milorad Mirko Mitt Mohamed Mohammad Mohammed Muammar
  Muhammad Murat Mustafa Nathan Naftali Neil Nelson Nestor Nicholas Nick Nicolai Nicolas Nicolás Niels Niklas
  Nikolai Nikolaj Nikolaus Nils Norbert Norman Olaf Oleg Oliver Omar Oscar Oskar Osama Otto Otmar Ottmar Pablo
  Paolo Pascal Patrick Paul Pavel Pawel Pedro Peer Per Pervez Peter Petr Petro Phil Philip Philipp Philippe Pierre
  Piet Pieter Pjotr Rafael Raimund Rainer Ralf Ralph Ramon Ramzan Raphael Raúl Ray Recep Reiner Reinhard Reinhold
  Renato René Reza Ricardo Richard Rick Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Romano Ron Ronald
  Rowan Rüdiger Rudolf Rudolph Rupert Russell Saddam Salman Salvador Salvatore Sam Samuel Sean Sebastian Sepp Serge
  Sergei Sergej Sergey Sergio Shimon Siegfried Siegmar Sigmar Sigmund Silvio Simon Slobodan Stanislaw Stanislaus
  Stefan Stephan Stephen Steve Steven Stuart Sven Svante Tariq Tayyip Ted Theo Theodor Thilo Thomas Thorsten Tilman
  Tim Timo Timothy Tino Tobias Tom Tommy Toni Tony Torsten Tommaso Udo Ueli Ulf Uli Ulrich Urs Uwe Václav Valentin
  Valerio Veit Victor Viktor Vincent Vladimir Volker Wadim Waldemar Walter Warren Wassili Wayne Wendelin Werner
  Wilfried Wilhelm Willem William Willi Willy Winfried Wiktor Wjatscheslaw Wladimir Wladislaw Wolf Wolfgang Wolfram
  Wolodymyr Xavier Yasser Jassir Yves Zacharias Zoran Barack Geert Jaap Jaroslav Lew Leszek Aleksander Ajatollah
  Ahmadou Alassane Nicos Tassos Mir Hamid Nuri Dalai Hu Wen Hosni Husni Evo Nursultan Islam Michele Ratko
  Radovan Vojislav Boutros Ban Ronaldo Zinedine Joseph-Désiré Al Aleksandar Aleksandr Alfredo Alberto Alvaro Álvaro
  Aldo Amos Anatol Andrija Antoine Antonín Arkadi Armando Arsenij Artjom Arvid Aslan Attila Avi Aziz Ahmet Adnan
  Akbar Ayman Baptiste Bartosz Benito Benny Bertil Bertrand Bilal Bogdan Bojan Branko Bülent Burak Bryan Boualem
  Burhan Cem Cemal Chaim Christophe Christos Claudius Clément Cristian Cristóbal Cyril Cyrille Cornel Connor Cédric
  Dalibor Damian Damir Danilo Danny Darko Davor Dejan Derek Desmond Dimitar Dimitrij Dragan Dušan Duncan Dwight
  Dylan Dmytro Denys Edin Edmond Edoardo Efraim Einar Eitan Ekrem Elias Elmar Emin Emre Ercan Erkan Erling Ernesto
  Étienne Eugene Evan Eyüp Elon Elio Eliot Edwin Emilio Faisal Farid Fatih Faruk Federico Ferhat Fernand Fethullah
  Flavio Fredrik Fuad Fabio Fabrice Fabrizio Gaston Georgios Gerard Gérard Gerhart Gideon Gilles Gintaras Goran
  Gotthard Grigori Grzegorz Guillaume Gunnar Gustavo Gjorge Hakan Halil Hamza Hasan Haschim Heinz-Peter Henryk
  Hermann-Josef Hikmet Hilmar Hussein Hüseyin Hjalmar Harold Ilja Ilya Imre Iñaki Ingmar Ioannis Ismet István Ivica
  Ivo Iker Isidor Isaak Ignaz Jacek Jacob Jaime Javad Jefim Jérôme Jewgeni Jewgenij Ján János Jiří Joao João Jochem
  Jordi Josip Józef Jukka Jurek Jörn Jannik Jannis Jesper Joaquín Joaquin Jared Jiri Kamal Kenan Kemal Khalid
  Khaled Kjell Klemens Kristian Krzysztof Kaan Kamil Kerem Kasimir Kirill László Laurent Lasse Lennart Levent
  Ljubomir Lorenzo Lorenz Luciano Luka Lukasz Łukasz Lucien Leopoldo Lucio Levin Lionel Maciej Magnus Maik Maksim
  Manolis Marcelo Marcin Marek Mariusz Markku Massimo Massoud Mathieu Maurizio Mauro Maxim Meinhard Meinrad Mesut
  Mete Michał Michalis Mihail Mikael Mikko Mirek Miroslav Miroslaw Mohammad-Reza Mohsen Momčilo Mordechai Moritz
  Moshe Mladen Mustapha Musa Moise Moussa Marwan Masud Marcos Matej Maksym Mykola Mitch Murray Nabil Nadim Naser
  Nasser Nicolae Nihat Nikos Nouri Necmettin Nenad Nebojša Nasir Niccolò Octavio Ole Oleksandr Oleksij Olivier Olof
  Orhan Ömer Özgür Osman Oswald Ottokar Ognjen Octavian Paddy Pál Panagiotis Patricio Patrik Pawlo Pekka Petar
  Philippos Piotr Predrag Przemysław Phillip Pascual Radoslav Radosław Rafik Raimond Ralf-Peter Ramón Ramazan
  Rashid Raymond Reimund Reinhart Riccardo Rainald Roderich Romain Ronny Ruben Rustam Ryan Ruprecht Rigobert Rémi
  Régis Rajiv Rodolfo Rogelio Rolando Roald Rafał Sadiq Saeed Salih Salim Samir Sándor Santiago Savas Sebastián
  Selim Serdar Serhij Seyit Sinan Slavko Soren Søren Sönke Stavros Stig Stjepan Suleiman Süleyman Simeon Stipe
  Stewart Steffen Stephane Stéphane Salem Tadeusz Taner Tarek Tarik Tayfun Teodor Terry Thaddäus Theodoros Thierry
  Tibor Timothée Timur Tomás Tomáš Tomasz Tomislav Tore Traian Tuncay Turgut Tilo Till Todor Travis Trevor Tyler
  Ugur Uğur Umberto Umut Uri Vadim Vaclav Vasile Vicente Vidkun Vinzenz Vito Vittorio Vlad Volodymyr Vuk Vojtěch
  Valdis Valeri Vahid Waleri Walid Wenzel Werner-Josef Witali Witold Wojciech Wouter Wolf-Dieter Xaver Yannick
  Yannis Yasin Yassir Yavuz Yitzhak Yitzchak Yusuf Yahya Younes Yossi Yoram Zafer Zbigniew Zdeněk Zlatan Zygmunt
  Zoltán Žarko Zeev Hansjörg Hanspeter Hansjürgen Hansgeorg Karlheinz Heinzpeter Ernst-August
  Kai Helge Matt Hansi Gérald Gernot Freddy Yann Jakov Caspar Kalle Kilian Vasilis Wassilis Adalbert Albin
  Alexandros Alwin Amadeus Anselm Arash Arman Arnim Aron Arved Barnabas Bastien Benedict Bennet Bjarne Carl-
  Friedrich Cedric Cornelis Dankwart Dario Davide Egbert Emmerich Enno Enzo Etienne Evangelos Falk Falko Fiete
  Finn Florent Frederic Frédéric Frieder Friedemann Gabor Gábor Gian Giuliano Götz Gottlieb Hanns Hanns-Georg
  Hanno Harro Henk Hinrich Holm Ilyas Ingolf Jan-Philipp Janek Janis Janosch Jasper Jonny Jost Juha Julien Jussi
  Justus Keno Klaas Knud Korbinian Kristof Lars-Peter Laszlo Laurenz Leander Leonhard Lennert Linus Mansur Marcell Marian
  Marten Mathis Mats Mattis Maxime Mehmed Michal Mihai Miklos Mirco Patrice Pirmin Quirin Radoslaw Raik Randolf
  Rasmus Raul Romuald Rouven Rouwen Sandro Sascha-Alexander Sebastiano Semir Severin Siegbert Sieghard Sven-Erik
  Swen Tamas Tamás Teo Theis Thies Thore Thorben Tilmann Timon Tiziano Tjark Torben Tristan Ugo Ulli Volkmar
  Vojtech Wesley Wieland Wilko Willibald Wim Yassin Zlatko Zoltan
`),
);

export const FEMALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  words(`
  Adele Agnes Aischa Alexandra Alice Alina Amanda Amelie Amy Ana Anastasia Andrea Angela Angelika Angelina Anja
  Anke Ann Anna Annalena Anne Annegret Annette Annika Antje Antonia Astrid Aung Ayşe Barbara Beate Beatrice Beatrix
  Bärbel Benita Bettina Betty Bianca Birgit Birgitta Brigitte Britta Carla Carmen Carol Carola Caroline Catherine
  Cecilia Celine Charlotte Christa Christel Christiane Christina Christine Clara Claudia Condoleezza Constanze
  Cornelia Corinna Cristina Dagmar Daniela Deborah Diana Dilma Dominica Dora Doris Dorothea Dorothee Edda Edith
  Elena Eleonore Elfriede Elisabeth Elise Elizabeth Elke Ella Ellen Elsa Else Emily Emma Erika Erna Esther Eva
  Evelyn Fatima Federica Felicitas Frances Franziska Frauke Frieda Friederike Gabi Gabriele Gerda Gertrud Gesine
  Gisela Gitta Giorgia Gloria Grace Greta Gudrun Hanna Hannah Hannelore Hedwig Heide Heidemarie Heidi Heike Helen
  Helena Helene Helga Henriette Hilde Hildegard Hillary Ilona Ilse Imke Inge Ingeborg Ingrid Irena Irene Irina Iris
  Irmgard Isabel Isabella Isabelle Jacqueline Jana Jane Janet Janine Jasmin Jeanine Jeanne Jelena Jennifer Jenny
  Jessica Joan Johanna Josephine Judith Jule Julia Juliane Julija Jutta Kamala Karin Karina Karine Karoline
  Katarina Kate Katharina Katherine Kathrin Katja Katrin Kerstin Kirsten Klara Klaudia Konstanze Kristalina Kristin
  Kristina Larissa Laura Lea Lena Leonie Lieselotte Lilli Linda Lisa Lore Lotte Louise Lucia Lucy Luise Luisa Lydia
  Madeleine Magdalena Maike Malala Malu Manja Manuela Marcella Margaret Margarete Margarethe Margot Margrethe Maria
  Marianne Marie Marie-Luise Marija Marina Marine Marion Marlene Marta Martha Martina Mary Mathilde Maud Mechthild
  Megan Melanie Melissa Mercedes Merle Meryl Mia Michaela Michelle Mireille Miriam Mona Monika Monica Nadine Nadja
  Nancy Naomi Natalia Natalie Natascha Nathalie Nicola Nicole Nina Nora Olga Olivia Ottilie Pamela Patricia Paula
  Petra Pia Rachel Ramona Rebecca Regina Regine Renate Ricarda Rita Romy Rosa Rosemarie Roswitha Ruth Sabine
  Sabrina Sahra Samantha Sandra Sara Sarah Saskia Sevim Sibylle Sieglinde Sigrid Silke Silvia Simone Sina Sofia
  Sonja Sophia Sophie Stefanie Steffi Stephanie Sue Susan Susanne Suzanne Svenja Swetlana Sylvia Tanja Tatjana
  Teresa Theresa Therese Tina Ulla Ulrike Ursula Uschi Uta Ute Valentina Valerie Vanessa Vera Veronika
  Veronica Victoria Viktoria Viola Violeta Virginia Viviane Waltraud Waltraut Wanda Wilhelmine Yvonne Zita Gro
  Benazir Sonia Micheline Tarja Vigdis Sirleaf Ségolène Roza Nelly Sanna Mette Katrín Kaja Ingrida Adriana Agnès
  Agnieszka Ajla Aleida Alena Alessandra Alexandria Alia Aline Almut Amal Amalia Amina Amira Anette Angelica
  Angélica Anneke Annemarie Anni Antonella Arzu Asli Aslı Audrey Aurelia Ayaan Ayla Aynur Aysel Azra Anneliese
  Annabelle Angie Babette Beata Béatrice Beatriz Berit Bernadette Birte Bożena Branka Bridget Bente Bahar Camila
  Candice Carolin Cathrin Cécile Celia Chantal Chiara Cindy Claudine Cordula Cynthia Carmela Céline Dalia Danuta
  Daria Delia Denise Desirée Dilek Dina Dolores Dominika Donata Doreen Dunja Dalila Ebru Edeltraud Elaine Eleni
  Eleonora Eliane Elif Elisa Elvira Emilia Emine Esma Esra Estelle Eugenia Eva-Maria Evelyne Ewa Eda Fadime Fatma
  Filiz Fiona Franca Françoise Faiza Gabriela Gabriella Galina Gesa Gilda Giulia Grażyna Gülsen Gunda Gundula Güler
  Ghislaine Gitte Golda Hadice Hatice Heidrun Hélène Helma Henrike Herta Hülya Hanan Hermine Ida Ina Ines Inés Inga
  Insa Ioanna Isabell Isolde Ivana Ivanka Iveta Izabela Jadranka Jadwiga Janette Janice Janina Jeanette Jeannette
  Jill Joanna Jolanta Josefine Juana Julie Juliette Justyna Karen Karla Katarzyna Kathleen Krystyna Kübra Kyra
  Kersti Käthe Katerina Laila Lara Latifa Leila Leni Leonore Leyla Lidia Liliana Lina Lisbeth Lise Liselotte
  Ljudmila Lorena Lucía Ludmila Lyudmyla Ljiljana Magda Maja Malgorzata Małgorzata Malin Mareike Maren Margareta
  Margarita Margit Margret Margrit Mariana Marika Marissa Marlies Mascha Merve Meryem Mila Milena Mirjam Monique
  Myriam Mihaela Nadia Natalija Neda Nele Nermin Nesrin Nicoletta Nuray Nurhan Nursel Nadeschda Nilüfer Nuria Odile
  Oksana Olena Olha Ornella Orsolya Özlem Oriana Paulina Piroska Penelope Perihan Phyllis Rahel Raphaela Renata
  Roberta Romina Rosalie Roxana Ronja Raquel Rania Sabina Saida Sally Samira Selma Serap Serpil Sevgi Sharon Sibel
  Silvana Solveig Stefania Susana Susann Susanna Svetlana Sylvie Shirin Songül Semra Swantje Silvija Simonetta
  Tamara Tania Tatiana Tessa Thea Theresia Traudl Trude Tülay Türkan Thérèse Tiina Teodora Undine Urszula Valeria
  Valérie Verena Vesna Vigdís Vaira Walburga Wencke Wera Wibke Wiebke Wilma Wendy Wiktoria Yasemin Yasmin Yasmina
  Yvette Yuliya Zainab Zehra Zeynep Zsuzsanna Zofia Zoe Zuzana Züleyha
  Jacinda Annemie Kellyanne Ioana Ekaterina Stacey Yael Jeannine Adelheid Agneta Aleksandra Almuth Amélie
  Angelique Anika Ann-Kathrin Anna-Lena Annett Arianna Ariane Barbora Belinda Birthe Blanca Brigitta Britt Carina
  Carlotta Cathleen Clarissa Elfi Elina Elli Elsbeth Evelin Finja Francesca Franka Gaby Gerhild Gerlinde Gesche
  Grit Gwendolyn Hanna-Lena Ilka Irmela Irmtraud Ivonne Joana Jolanda Jördis Josefa Karolin Karolina Katinka
  Kordula Liesel Lilian Lisa-Marie Livia Loretta Luana Lucie Luzia Mandy Manon Marietta Marisa Marita Marlen
  Marlis Meike Milica Paola Pauline Pernille Philippa Rebekka Reinhild Selina Senta Sonya Stella Svea Sylke Tabea
  Tilda Veronique Xenia
`),
);
